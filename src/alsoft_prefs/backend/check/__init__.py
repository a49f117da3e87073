"""Conformance: what the contract asks of a backend, asked of any backend by its URL."""
