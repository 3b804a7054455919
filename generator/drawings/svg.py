"""The few SVG elements drawings are made of; colours and strokes come from the theme by class.

Places along the width are percentages wherever a drawing holds no long words: it then fits a telephone as well as a
wall, with lines and letters of the same size on both.
"""

from __future__ import annotations

from xml.etree import ElementTree as ET

from markupsafe import Markup


def drawing(title: str, words: str, name: str, **sizes: str) -> ET.Element:
    """An empty picture; ``title`` and ``words`` are what a screen reader says instead of it."""
    top = ET.Element(
        "svg",
        {
            **sizes,
            "role": "img",
            "class": f"drawing drawing-{name}",
            "aria-labelledby": f"{name}-title {name}-words",
        },
    )
    ET.SubElement(top, "title", {"id": f"{name}-title"}).text = title
    ET.SubElement(top, "desc", {"id": f"{name}-words"}).text = words
    return top


def beside_words(kind: str, **sizes: str) -> ET.Element:
    """An empty picture that stands beside words that say the same, and is therefore not read aloud."""
    return ET.Element("svg", {**sizes, "class": kind, "aria-hidden": "true"})


def group(parent: ET.Element, kind: str, **noted: str) -> ET.Element:
    """Things that belong together; ``noted`` becomes data- attributes for the filter."""
    return ET.SubElement(parent, "g", {"class": kind, **{f"data-{key}": value for key, value in noted.items()}})


def rect(parent: ET.Element, kind: str, box: tuple[str, float, str, float], **more: str) -> None:
    """A rectangle: left, top, width, height; either both of its measures along the width are percentages or none."""
    x, y, width, height = box
    sizes = {"x": x, "y": f"{y:g}", "width": width, "height": f"{height:g}"}
    ET.SubElement(parent, "rect", {"class": kind, **sizes, **more})


def line(parent: ET.Element, kind: str, start: tuple[str, str], end: tuple[str, str]) -> None:
    ends = {"x1": start[0], "y1": start[1], "x2": end[0], "y2": end[1]}
    ET.SubElement(parent, "line", {"class": kind, **ends})


def circle(parent: ET.Element, kind: str, at: tuple[str, float], radius: float) -> None:
    ET.SubElement(parent, "circle", {"class": kind, "cx": at[0], "cy": f"{at[1]:g}", "r": f"{radius:g}"})


def path(parent: ET.Element, kind: str, steps: str, **more: str) -> None:
    ET.SubElement(parent, "path", {"class": kind, "d": steps, **{k.replace("_", "-"): v for k, v in more.items()}})


def path_at(parent: ET.Element, kind: str, at: tuple[str, float], steps: str) -> None:
    """A path around a place, whose own measures stay the same at any width."""
    place = ET.SubElement(parent, "svg", {"x": at[0], "y": f"{at[1]:g}", "class": "place"})
    path(place, kind, steps)


def words(parent: ET.Element, kind: str, at: tuple[str, float], text: str, anchor: str = "start") -> None:
    found = ET.SubElement(parent, "text", {"class": kind, "x": at[0], "y": f"{at[1]:g}", "text-anchor": anchor})
    found.text = text


def hatched(parent: ET.Element, kind: str, box: tuple[str, float, str, float]) -> None:
    """What is uncertain: an outlined box of stripes. They are the dashes of a thick line and take its colour."""
    x, y, width, height = box
    rect(parent, kind, box)
    end = f"{float(x[:-1]) + float(width[:-1]):.4g}%" if x.endswith("%") else f"{float(x) + float(width):g}"
    middle = f"{y + height / 2:g}"
    ends = {"x1": x, "y1": middle, "x2": end, "y2": middle, "stroke-width": f"{height:g}"}
    ET.SubElement(parent, "line", {"class": "stripes", **ends})


def text_of(top: ET.Element) -> Markup:
    """The picture as HTML."""
    return Markup(ET.tostring(top, encoding="unicode", short_empty_elements=True))  # noqa: S704  # escaped by ElementTree


def figure(top: ET.Element, caption: str, *, least_width: bool = False) -> Markup:
    """The picture with its caption; one that needs ``least_width`` can be moved sideways where there is less."""
    holder = ET.Element("figure", {"class": "drawing-holder"})
    if least_width:
        label = "Drawing, wider than this screen; what it shows is told in words below"
        attributes = {"class": "drawing-scroll", "tabindex": "0", "role": "group", "aria-label": label}
        ET.SubElement(holder, "div", attributes).append(top)
    else:
        holder.append(top)
    ET.SubElement(holder, "figcaption").text = caption
    return text_of(holder)
