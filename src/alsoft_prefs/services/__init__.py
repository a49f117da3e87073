"""The use cases: what a person or a schedule asks for, carried out over the ports."""
