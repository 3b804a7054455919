"""The few SVG elements drawings are made of; colours and strokes come from the theme by class."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from markupsafe import Markup


def drawing(width: float, height: float, title: str, words: str, name: str) -> ET.Element:
    """An empty picture that scales to its place; ``title`` and ``words`` are what a screen reader says instead."""
    top = ET.Element(
        "svg",
        {
            "viewBox": f"0 0 {width:g} {height:g}",
            "role": "img",
            "class": f"drawing drawing-{name}",
            "aria-labelledby": f"{name}-title {name}-words",
            "preserveAspectRatio": "xMinYMin meet",
        },
    )
    ET.SubElement(top, "title", {"id": f"{name}-title"}).text = title
    ET.SubElement(top, "desc", {"id": f"{name}-words"}).text = words
    return top


def group(parent: ET.Element, kind: str, **about: str) -> ET.Element:
    """Things that belong together; ``about`` becomes data- attributes for the filter."""
    return ET.SubElement(parent, "g", {"class": kind, **{f"data-{key}": value for key, value in about.items()}})


def rect(parent: ET.Element, kind: str, box: tuple[float, float, float, float]) -> ET.Element:
    """A rectangle: left, top, width, height."""
    x, y, width, height = box
    sizes = {"x": f"{x:g}", "y": f"{y:g}", "width": f"{max(width, 0.5):g}", "height": f"{height:g}"}
    return ET.SubElement(parent, "rect", {"class": kind, **sizes})


def line(parent: ET.Element, kind: str, start: tuple[float, float], end: tuple[float, float]) -> None:
    ends = {"x1": f"{start[0]:g}", "y1": f"{start[1]:g}", "x2": f"{end[0]:g}", "y2": f"{end[1]:g}"}
    ET.SubElement(parent, "line", {"class": kind, **ends})


def path(parent: ET.Element, kind: str, steps: str, **more: str) -> None:
    ET.SubElement(parent, "path", {"class": kind, "d": steps, **{k.replace("_", "-"): v for k, v in more.items()}})


def words(parent: ET.Element, kind: str, at: tuple[float, float], text: str, anchor: str = "start") -> None:
    found = ET.SubElement(parent, "text", {"class": kind, "x": f"{at[0]:g}", "y": f"{at[1]:g}", "text-anchor": anchor})
    found.text = text


def hatching(top: ET.Element, name: str) -> None:
    """The pattern of what is uncertain; every picture brings its own, so that it can be copied alone."""
    defs = ET.SubElement(top, "defs")
    sizes = {"width": "5", "height": "5", "patternUnits": "userSpaceOnUse", "patternTransform": "rotate(45)"}
    pattern = ET.SubElement(defs, "pattern", {"id": f"{name}-hatch", **sizes})
    rect(pattern, "hatch-ground", (0, 0, 5, 5))
    rect(pattern, "hatch-line", (0, 0, 2, 5))


def figure(top: ET.Element, caption: str) -> Markup:
    """The picture with its caption, as one block of HTML that Markdown leaves alone."""
    holder = ET.Element("figure", {"class": "drawing-holder"})
    scroller = ET.SubElement(holder, "div", {"class": "drawing-scroll", "tabindex": "0", "role": "group"})
    scroller.set("aria-label", "Drawing; its content is also told in words on this page")
    scroller.append(top)
    ET.SubElement(holder, "figcaption").text = caption
    return Markup(ET.tostring(holder, encoding="unicode", short_empty_elements=True))  # noqa: S704  # escaped by ElementTree
