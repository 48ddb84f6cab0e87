#!/usr/bin/env python3
"""Make fil-serif.woff2, the display face, from an unpacked npm package.

    pip install fonttools==4.68.0 brotli==1.2.1
    npm pack @fontsource-variable/source-serif-4@5.3.1   # then unpack the archive
    python3 build.py <package folder> [output file]

The same input gives the same bytes: versions and input digests are checked, and no date of the
day goes into the file. README.md says what is kept, and what is derived.
"""

import copy
import hashlib
import sys
from importlib.metadata import version
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent
from fontTools.ttLib.woff2 import WOFF2FlavorData
from fontTools.varLib import instancer
from fontTools.varLib.hvar import add_HVAR

TOOLS = {"fonttools": "4.68.0", "brotli": "1.2.1"}
LATIN = (
    "files/source-serif-4-latin-opsz-normal.woff2",
    "f2ea9c12d2fe9bd3a9589b02ad2c0909da88f30938c91adc838c4f4098f9f9e0",
)
LATIN_EXT = (
    "files/source-serif-4-latin-ext-opsz-normal.woff2",
    "155f6e701097cc269cf8d5d7ac86795f263f1afbeb47c14d1d747108c9335389",
)

FAMILY = "Fil Serif"
VERSION = "1.000"
OPTICAL_SIZE = 40
WEIGHTS = (380, 680)
FEATURES = ["kern", "liga", "lnum", "tnum", "pnum"]
LIMIT = 46_080

UNICODES = {
    *range(0x0020, 0x007F), *range(0x00A0, 0x0100), 0x0131, 0x0152, 0x0153, 0x0178, 0x02C6,
    0x02DA, 0x02DC, 0x2009, *range(0x2010, 0x2016), *range(0x2018, 0x201F),
    *range(0x2020, 0x2023), 0x2026, 0x202F, 0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x2044,
    0x20AC, 0x2122, *range(0x2190, 0x2194), 0x2212, 0x2248, 0x2264, 0x2265,
}
# Asked for, but drawn in neither file of the package: the reader's next font supplies them.
NOT_DRAWN = {0x2012, 0x201B, 0x2021, 0x2030}

ROUND_XY = 0x0004  # component offsets are rounded to the grid


def load(folder, source):
    name, digest = source
    data = (folder / name).read_bytes()
    found = hashlib.sha256(data).hexdigest()
    if found != digest:
        sys.exit(f"{name}: sha256 is {found}, expected {digest}")
    return TTFont(folder / name, recalcTimestamp=False)


def composite(*parts):
    """A glyph of other glyphs: (name, x, y) or (name, x, y, 2x2 matrix)."""
    glyph = Glyph()
    glyph.numberOfContours = -1
    glyph.components = []
    for name, x, y, *matrix in parts:
        part = GlyphComponent()
        part.glyphName, part.x, part.y, part.flags = name, x, y, ROUND_XY
        if matrix:
            part.transform = matrix[0]
        glyph.components.append(part)
    return glyph


def encode(font, code, name):
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[code] = name


def add_glyph(font, code, name, glyph, advance, variations):
    font["glyf"][name] = glyph  # also appends to the glyph order
    font.setGlyphOrder(font["glyf"].glyphOrder)
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = (advance, glyph.xMin)
    font["gvar"].variations[name] = variations
    encode(font, code, name)


def complete(font, ext):
    """Signs the latin file lacks: from the package's latin-ext file, or from the face's own parts."""
    cmap, glyf, gvar, hmtx = font.getBestCmap(), font["glyf"], font["gvar"].variations, font["hmtx"]
    ext_cmap, ext_glyf, ext_gvar = ext.getBestCmap(), ext["glyf"], ext["gvar"].variations

    # Same widths, same ink: another code for a glyph that is there.
    for code, like in ((0x2010, 0x002D), (0x2011, 0x002D), (0x2015, 0x2014), (0x202F, 0x2009)):
        encode(font, code, cmap[like])

    # Y with dieresis and the dagger, as drawn in latin-ext.
    name = ext_cmap[0x0178]
    base, mark = ext_glyf[name].components
    own_mark = glyf[cmap[0x00C4]].components[1].glyphName
    for theirs, ours in ((base.glyphName, "Y"), (mark.glyphName, own_mark)):
        assert ext_glyf[theirs].coordinates == glyf[ours].coordinates, theirs
    glyph = composite(("Y", base.x, base.y), (own_mark, mark.x, mark.y))
    add_glyph(font, 0x0178, "Ydieresis", glyph, ext["hmtx"][name][0], ext_gvar[name])
    name = ext_cmap[0x2020]
    add_glyph(font, 0x2020, "dagger", ext_glyf[name], ext["hmtx"][name][0], ext_gvar[name])

    # Arrows left and right: the up arrow on its side, centred on the height of the minus sign.
    right = composite(("arrowup", 58, 660, [[0, -1], [1, 0]]))
    left = composite(("arrowup", 637, 0, [[0, 1], [-1, 0]]))
    add_glyph(font, 0x2192, "arrowright", right, 695, [])
    add_glyph(font, 0x2190, "arrowleft", left, 695, [])

    # Comparison signs, built as the face builds its equals sign, with its width at every weight.
    advance = hmtx["equal"][0]
    for code, name, parts in (
        (0x2248, "approxequal", (("asciitilde", 0, 79), ("asciitilde", 0, -95))),
        (0x2264, "lessequal", (("less", 0, 68), ("minus", 0, -281))),
        (0x2265, "greaterequal", (("greater", 0, 68), ("minus", 0, -281))),
    ):
        variations = copy.deepcopy(gvar["equal"])
        add_glyph(font, code, name, composite(*parts), advance, variations)


def rename(font):
    """Our own family name; the notices stay, and the licence is spelled out."""
    table = font["name"]
    notice, url = table.getDebugName(0), table.getDebugName(14)
    origin = table.getDebugName(5).split(";")[0]
    axis = font["fvar"].axes[0]
    table.names = []
    short = FAMILY.replace(" ", "")
    for number, text in {
        0: notice,
        1: FAMILY,
        2: "Regular",
        3: f"{VERSION};{short}-Regular",
        4: f"{FAMILY} Regular",
        5: f"Version {VERSION}; modified, from {origin}",
        6: f"{short}-Regular",
        13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        14: url,
        256: "Weight",
    }.items():
        table.setName(text, number, 3, 1, 0x409)
    axis.axisNameID = 256
    font["fvar"].instances = []
    font["head"].fontRevision = float(VERSION)
    font["OS/2"].achVendID = "NONE"


def build(folder, out):
    for tool, wanted in TOOLS.items():
        if version(tool) != wanted:
            sys.exit(f"{tool} is {version(tool)}, expected {wanted}")

    font = load(folder, LATIN)
    del font["HVAR"]  # made again below, for the glyphs that stay
    complete(font, load(folder, LATIN_EXT))

    font = instancer.instantiateVariableFont(font, {"opsz": OPTICAL_SIZE, "wght": WEIGHTS})
    for name in font.getGlyphOrder():  # glyphs that do not vary lose their entry
        font["gvar"].variations.setdefault(name, [])

    options = subset.Options()
    options.layout_features = FEATURES
    options.layout_scripts = ["DFLT", "latn"]
    options.hinting = False
    options.notdef_outline = True
    options.recalc_bounds = True
    options.drop_tables += ["BASE", "STAT", "gasp"]
    options.name_IDs = ["*"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=UNICODES)
    subsetter.subset(font)
    missing = UNICODES - set(font.getBestCmap())
    assert missing == NOT_DRAWN, sorted(map(hex, missing ^ NOT_DRAWN))

    rename(font)
    add_HVAR(font)

    font["post"].formatType = 3.0
    font.flavor = "woff2"
    font.flavorData = WOFF2FlavorData(transformedTables={"glyf", "loca", "hmtx"})
    font.recalcTimestamp = False
    font.save(out)

    size = out.stat().st_size
    digest = hashlib.sha256(out.read_bytes()).hexdigest()
    print(f"{out.name}: {size} bytes, {len(font.getGlyphOrder())} glyphs, sha256 {digest}")
    if size > LIMIT:
        sys.exit(f"over the limit of {LIMIT} bytes")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    target = Path(sys.argv[2]) if len(sys.argv) == 3 else Path(__file__).with_name("fil-serif.woff2")
    build(Path(sys.argv[1]), target)
