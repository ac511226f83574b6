import BrowserCore
import MechanismCatalog
import Pictures
import TerminalModel

/// Draws the browser: the same state gives the same frame. Cost: O(cells of the screen).
public func render(_ state: BrowserState, _ context: BrowserContext, _ theme: Theme) -> Frame {
  let context = context.shown(by: state)
  var frame = Frame(size: state.size)
  frame.grid.isASCIIOnly = theme.isASCII
  let layout = Layout(state)
  if layout.form == .tooSmall {
    TooSmallView(state: state, theme: theme).draw(into: &frame)
    return frame
  }
  HeaderView(state: state, context: context, theme: theme).draw(layout, into: &frame.grid)
  if let overlay = state.overlays.last {
    OverlayView(state: state, context: context, theme: theme).draw(overlay, layout, into: &frame)
  } else if let view = state.place.answer {
    AnswerPlaceView(state: state, theme: theme).draw(view, layout, into: &frame)
  } else if let view = state.place.picture {
    PicturePlaceView(state: state, context: context, theme: theme).draw(view, layout, into: &frame)
  } else {
    PanesView(state: state, context: context, theme: theme).draw(layout, into: &frame)
  }
  StatusView(state: state, context: context, theme: theme).draw(layout, into: &frame)
  if let completion = state.prompt?.completion {
    CompletionView(theme: theme).draw(completion, layout, into: &frame.grid)
  }
  FooterView(state: state, context: context, theme: theme).draw(layout, into: &frame.grid)
  return frame
}
