"""Explainer sites that can prove every sentence: curated facts in, Markdown pages out."""
