"""The parts of import_present.py: the file, the hand decisions, the rows they make, and what would change."""
