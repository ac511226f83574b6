extension MapWords {
  /// What stands where a package has no map to draw.
  public static let noMap = "This package has no map: map_areas.csv and map_grid.csv are missing or empty."
}
