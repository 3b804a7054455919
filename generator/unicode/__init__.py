"""What Unicode says of any text, whatever its script: where its words end."""

from generator.unicode.segments import Words

__all__ = ["Words"]
