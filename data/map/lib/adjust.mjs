// What this product changes in the source, and nothing else: README.md, "Adjustments".

/** Dropped: the flat map is cropped at 56° S. */
const DROPPED = new Set(['ATA']);

/** Rings smaller than this many square kilometres go, unless they are the largest of their area. */
const MIN_RING_KM2 = 200;
const MIN_RING_SMALL_ISLANDS_KM2 = 5;

/** Small island developing States and small islands: their islets are the country. */
const SMALL_ISLANDS = new Set(
  ('ABW AIA ASM ATG BES BHS BLM BMU BRB CCK COK COM CPV CUW CXR CYM DMA FJI FRO FSM GLP GRD GUM ' +
    'IOT JAM KIR KNA LCA MAF MDV MHL MNP MSR MTQ MUS MYT NCL NFK NIU NRU PCN PLW PRI PYF REU ' +
    'SHN SLB SPM STP SXM SYC TCA TKL TON TTO TUV VCT VGB VIR VUT WLF WSM').split(' '),
);

const EARTH_RADIUS_KM = 6371.0088;

/** Signed spherical area of a ring in km² (Chamberlain and Duquette 2007, JPL 07-03, eq. 3). */
export const areaKm2 = (ring) => {
  const rad = Math.PI / 180;
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [[x0, y0], [x1, y1]] = [ring[i], ring[i + 1]];
    sum += (x1 - x0) * rad * (2 + Math.sin(y0 * rad) + Math.sin(y1 * rad));
  }
  return Math.abs((sum * EARTH_RADIUS_KM ** 2) / 2);
};

/** Makes longitudes run on across 180°, then counts them from the central meridian, in (-180, 180]. */
export const unwrap = (ring, centralMeridian) => {
  const out = [];
  let turn = 0;
  let last = ring[0][0];
  for (const [lon, lat] of ring) {
    if (lon - last > 180) turn -= 360;
    if (lon - last < -180) turn += 360;
    last = lon;
    out.push([Number((lon + turn - centralMeridian).toFixed(7)), Number(lat.toFixed(7))]);
  }
  const middle = out.reduce((sum, p) => sum + p[0], 0) / out.length;
  const shift = -360 * Math.round(middle / 360);
  const moved = shift === 0 ? out : out.map(([x, y]) => [Number((x + shift).toFixed(7)), y]);
  if (moved.some(([x]) => Math.abs(x) > 180)) throw new Error('a ring crosses the cut of the map');
  return moved;
};

/** One GeoJSON feature for each polygon, with its area id in `k`; small rings left out. */
export const polygonsFrom = (collection, centralMeridian) => {
  const byId = new Map();
  for (const { id, geometry } of collection.features) {
    if (DROPPED.has(id)) continue;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const list = byId.get(id) ?? [];
    for (const rings of polygons) list.push(rings.map((r) => unwrap(r, centralMeridian)));
    byId.set(id, list);
  }
  const features = [];
  for (const [k, polygons] of byId) {
    const least = SMALL_ISLANDS.has(k) ? MIN_RING_SMALL_ISLANDS_KM2 : MIN_RING_KM2;
    const largest = Math.max(...polygons.map(([outer]) => areaKm2(outer)));
    for (const coordinates of polygons) {
      const area = areaKm2(coordinates[0]);
      if (area < least && area < largest) continue;
      features.push({ type: 'Feature', properties: { k }, geometry: { type: 'Polygon', coordinates } });
    }
  }
  return { type: 'FeatureCollection', features };
};

/**
 * Abyei (XAB), which the source gives to South Sudan or the Sudan. North, west and east as in the
 * award of the Permanent Court of Arbitration of 22 July 2009: 10°10′ N, 27°50′ E, 29°00′ E. South:
 * the line of 1956, between 9°20′ N and 9°40′ N, meeting the source's Sudan–South Sudan line.
 */
export const abyei = (centralMeridian) => {
  const ring = [
    [27.8333, 10.1667], [29, 10.1667], [29, 9.667], [28.839, 9.459], [28.844, 9.326],
    [28.049, 9.329], [27.996, 9.379], [27.914, 9.61], [27.8333, 9.6115], [27.8333, 10.1667],
  ];
  const coordinates = [unwrap(ring, centralMeridian)];
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { k: 'XAB' }, geometry: { type: 'Polygon', coordinates } }],
  };
};

/** Whether a point lies in rings, by the even-odd rule. */
export const inside = ([x, y], rings) => {
  let odd = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
      const [[xi, yi], [xj, yj]] = [ring[i], ring[j]];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) odd = !odd;
    }
  }
  return odd;
};

/** The Line of Control ends at map point NJ9842, about here; the source's line goes on beyond it. */
const LINE_OF_CONTROL_NORTH_END = 35;

/** The longest run of the India–Pakistan line inside Jammu and Kashmir, on the grid. */
export const lineOfControl = (lines, jammuAndKashmir, centralMeridian, gridPerDegree) => {
  const { type, coordinates } = jammuAndKashmir.geometry;
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  let best = [];
  for (const line of lines) {
    let run = [];
    for (const point of line) {
      if (inside(point, rings) && point[1] < LINE_OF_CONTROL_NORTH_END) run.push(point);
      else run = [];
      if (run.length > best.length) best = run;
    }
  }
  return best.map(([lon, lat]) => [
    Math.round((lon - centralMeridian) * gridPerDegree),
    Math.round(lat * gridPerDegree),
  ]);
};
