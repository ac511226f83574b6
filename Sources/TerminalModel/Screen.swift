/// A terminal in full-screen use. The backend implements it; tests use a recorder.
public protocol Screen: AnyObject {
  /// The extent now, in cells; at least 1x1.
  var size: Size { get }

  /// Shows a frame: only what changed since the last one is sent, in one write.
  func present(_ frame: Frame)

  /// Appends every event that is waiting; with `blocking`, first sleeps until there is one.
  ///
  /// Returns false once the terminal is gone, or a signal asked the program to end: no event follows.
  func read(into events: inout [InputEvent], blocking: Bool) -> Bool

  /// Whether more input waits to be read, without reading it.
  var hasWaitingInput: Bool { get }

  /// Gives the terminal back to the shell, stops the process as Ctrl-Z does, and returns once it runs again.
  func suspend()

  /// Gives the terminal back as it was found; later calls do nothing.
  func close()
}
