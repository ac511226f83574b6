extension Completions {
  /// bash breaks words at `:` and `=`: they are put together again as they stand in the line, and what stands before
  /// the last such sign, which readline leaves alone, is taken off the candidates. Source: bash(1), Programmable
  /// Completion.
  static let bash = #"""
    # Completion of confer for bash 4.3 or newer: source <(confer completions bash)
    _confer() {
      local line=${COMP_LINE:0:COMP_POINT} words=() found=() word piece i
      for ((i = 0; i <= COMP_CWORD; i++)); do
        word=${line#"${line%%[![:space:]]*}"}
        piece=${COMP_WORDS[i]}
        [[ $word == "$piece"* ]] || piece=$word
        if ((i == 0)) || [[ $word != "$line" || -z $line ]]; then words+=("$piece"); else words[-1]+=$piece; fi
        line=${word#"$piece"}
      done
      local current=${words[-1]} quote= head
      case $current in
        [\"\']*) quote=${current:0:1} current=${current:1} ;;
        *) current=${current//\\/} ;;
      esac
      words[-1]=$current
      COMPREPLY=()
      mapfile -t found < <("${words[0]/#\~/$HOME}" completions words -- "${words[@]:1}" 2>/dev/null)
      head=${current%"${current##*[:=]}"}
      for word in "${found[@]}"; do
        if [[ -z $quote ]]; then
          if [[ $word == "$head"* ]]; then word=${word#"$head"}; elif [[ -n $head ]]; then word=${word#*[:=]}; fi
          printf -v word %q "$word"
        fi
        COMPREPLY+=("$word")
      done
      # A field or an option waits for its value.
      [[ ${#found[@]} == 1 && ${found[0]} == *[:=] ]] && compopt -o nospace 2>/dev/null
      return 0
    }
    complete -o default -F _confer confer

    """#

  /// Source: zshcompwid(1), zshexpn(1).
  static let zsh = #"""
    #compdef confer
    # Completion of confer for zsh: source <(confer completions zsh), after compinit
    _confer() {
      local -a found
      local program=${(Q)words[1]/#\~/$HOME}
      found=(${(f)"$("$program" completions words -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)"})
      if ((${#found} == 0)); then
        _files
      elif ((${#found} == 1)) && [[ $found[1] == *[:=] ]]; then
        compadd -U -S '' -- $found
      else
        compadd -U -- $found
      fi
    }
    # In a folder of $fpath the file is the function itself, read at its first call.
    if [[ $funcstack[1] == _confer ]]; then _confer "$@"; elif (($+functions[compdef])); then compdef _confer confer; fi

    """#

  /// Source: fish's documentation of `complete` and `commandline`.
  static let fish = #"""
    # Completion of confer for fish: confer completions fish | source
    function __confer_words
      set -l words (commandline -opc)
      set -l current (commandline -ct | string unescape)
      set -l found ($words[1] completions words -- $words[2..-1] "$current" 2>/dev/null)
      if test (count $found) -gt 0
        printf '%s\n' $found
      else
        __fish_complete_path "$current"
      end
    end
    complete -c confer -f -a '(__confer_words)'

    """#
}
