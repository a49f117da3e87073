"""The rules: pure values and functions, without input, output, clock, Qt or network."""
