"""The SVG elements that drawings are made of. Each has a class, by which the theme gives it colours and strokes.

Where a drawing holds no long words, places along its width are percentages. It then fits a telephone as well as a wall,
with lines and letters of the same size on both.
"""

from __future__ import annotations

from xml.etree import ElementTree as ET

from markupsafe import Markup

from generator.unicode import isolated
from generator.words import Said


class Picture(Markup):
    """A drawing as HTML, with what it says to whoever cannot see it."""

    says: Said = Said()


def drawing(title: str, words: str, name: str, **sizes: str) -> ET.Element:
    """An empty drawing; a screen reader reads ``title`` and ``words`` aloud in its place.

    One that holds links is given ``role="group"``: they are part of what is read.
    """
    top = ET.Element(
        "svg",
        {
            **sizes,
            "role": sizes.get("role", "img"),
            "class": f"drawing drawing-{name}",
            "aria-labelledby": f"{name}-title {name}-words",
        },
    )
    ET.SubElement(top, "title", {"id": f"{name}-title"}).text = title
    ET.SubElement(top, "desc", {"id": f"{name}-words"}).text = words
    return top


def beside_words(kind: str, **sizes: str) -> ET.Element:
    """An empty drawing that screen readers skip, because words beside it say the same."""
    return ET.Element("svg", {**sizes, "class": kind, "aria-hidden": "true"})


def group(parent: ET.Element, kind: str, **noted: str) -> ET.Element:
    """Add a group. Each argument in ``noted`` becomes an attribute ``data-NAME``, by which a page filters entries."""
    return ET.SubElement(parent, "g", {"class": kind, **{f"data-{key}": value for key, value in noted.items()}})


def link(parent: ET.Element, kind: str, address: str, name: str, **noted: str) -> ET.Element:
    """Add a group that leads somewhere; ``name`` says where, to the eye when it is pointed at."""
    found = ET.SubElement(parent, "a", {"class": kind, "href": address, **{f"data-{key}": noted[key] for key in noted}})
    ET.SubElement(found, "title").text = name
    return found


def rect(parent: ET.Element, kind: str, box: tuple[str, float, str, float], **more: str) -> None:
    """Add a rectangle: left, top, width, height. Left and width are either both percentages or both numbers."""
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
    """Add a path at a place; its size stays the same at any width of the drawing."""
    place = ET.SubElement(parent, "svg", {"x": at[0], "y": f"{at[1]:g}", "class": "place"})
    path(place, kind, steps)


def words(parent: ET.Element, kind: str, at: tuple[str, float], text: str, anchor: str = "start") -> None:
    found = ET.SubElement(parent, "text", {"class": kind, "x": at[0], "y": f"{at[1]:g}", "text-anchor": anchor})
    found.text = isolated(text)


def hatched(parent: ET.Element, kind: str, box: tuple[str, float, str, float]) -> None:
    """Add an outlined box of stripes, which says uncertain. The stripes are the dashes of a thick line."""
    x, y, width, height = box
    rect(parent, kind, box)
    end = f"{float(x[:-1]) + float(width[:-1]):.4g}%" if x.endswith("%") else f"{float(x) + float(width):g}"
    middle = f"{y + height / 2:g}"
    ends = {"x1": x, "y1": middle, "x2": end, "y2": middle, "stroke-width": f"{height:g}"}
    ET.SubElement(parent, "line", {"class": "stripes", **ends})


def percent(place: float) -> str:
    """A place along the width, or a part of it."""
    return f"{place:.4g}%"


def text_of(top: ET.Element) -> Markup:
    """The drawing as HTML."""
    return Markup(ET.tostring(top, encoding="unicode", short_empty_elements=True))  # noqa: S704  # escaped by ElementTree


def figure(top: ET.Element, caption: str) -> Picture:
    """The drawing with its caption."""
    holder = ET.Element("figure", {"class": "drawing-holder"})
    holder.append(top)
    ET.SubElement(holder, "figcaption").text = caption
    picture = Picture(text_of(holder))
    picture.says = Said(top.findtext("desc", ""))
    return picture
