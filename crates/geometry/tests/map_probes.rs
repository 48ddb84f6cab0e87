//! The outlines against the practice of United Nations maps: who is where, which lines are not
//! plain, whose colour goes where.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use fil_geometry::map::area_at;
use fil_geometry::outlines::{
    ArcRole, AreaId, LineStyle, NON_SOLID, Outlines, colour_owner, style_between, style_of_line,
};
use fil_geometry::point::LonLat;

const ASSET: &[u8] = include_bytes!("../../../data/map/outlines.bin");
const MAX_RAW: usize = 55_000;

/// Place, longitude, latitude, area that must hold it.
const PROBES: [(&str, f64, f64, &str); 74] = [
    ("Simferopol, Crimea", 34.10, 45.00, "UKR"),
    ("Sevastopol, Crimea", 33.60, 44.62, "UKR"),
    ("Donetsk", 37.80, 48.00, "UKR"),
    ("El Aaiún", -13.18, 27.12, "ESH"),
    ("Dakhla hinterland", -14.80, 23.60, "ESH"),
    ("Tifariti", -10.57, 26.16, "ESH"),
    ("Pristina", 21.17, 42.66, "SRB"),
    ("Mitrovica", 20.87, 42.89, "SRB"),
    ("Srinagar", 74.80, 34.08, "XJK"),
    ("Muzaffarabad", 73.60, 34.40, "XJK"),
    ("Gilgit", 74.31, 35.92, "XJK"),
    ("Siachen", 77.10, 35.40, "XJK"),
    ("Aksai Chin", 79.50, 35.20, "XAC"),
    ("Arunachal Pradesh", 94.00, 28.00, "XAP"),
    ("Abyei", 28.43, 9.59, "XAB"),
    ("Hala'ib hinterland", 35.60, 22.60, "XHT"),
    ("Bi'r Tawil", 33.70, 21.88, "XBT"),
    ("Ilemi", 35.25, 4.80, "XIT"),
    ("Golan", 35.78, 33.00, "SYR"),
    ("Gaza", 34.42, 31.44, "PSE"),
    ("Ramallah", 35.20, 31.90, "PSE"),
    ("Hebron", 35.05, 31.53, "PSE"),
    ("Tel Aviv", 34.90, 32.07, "ISR"),
    ("Hargeisa", 44.06, 9.56, "SOM"),
    ("north of Nicosia", 33.36, 35.25, "CYP"),
    ("Limassol", 33.00, 34.80, "CYP"),
    ("Sukhumi hinterland", 41.20, 43.10, "GEO"),
    ("Tskhinvali", 43.97, 42.23, "GEO"),
    ("Tiraspol", 29.62, 46.85, "MDA"),
    ("Stepanakert", 46.75, 39.82, "AZE"),
    ("Nakhchivan", 45.41, 39.21, "AZE"),
    ("Taipei", 121.50, 25.00, "TWN"),
    ("Stanley hinterland", -58.70, -51.65, "FLK"),
    ("Cayenne hinterland", -52.60, 4.60, "GUF"),
    ("Mayotte", 45.14, -12.87, "MYT"),
    ("Réunion", 55.52, -21.11, "REU"),
    ("Martinique", -61.05, 14.70, "MTQ"),
    ("Guadeloupe", -61.65, 16.10, "GLP"),
    ("Svalbard", 16.00, 78.50, "SJM"),
    ("Nuuk hinterland", -50.50, 64.50, "GRL"),
    ("Hong Kong", 114.13, 22.45, "HKG"),
    ("Kaliningrad", 21.00, 54.60, "RUS"),
    ("Chukotka beyond 180°", -175.00, 66.50, "RUS"),
    ("Ceuta hinterland", -5.40, 35.50, "MAR"),
    ("Pyongyang", 125.80, 39.00, "PRK"),
    ("Seoul", 127.00, 37.50, "KOR"),
    ("Juba", 31.60, 4.85, "SSD"),
    ("Khartoum", 32.50, 15.50, "SDN"),
    ("Lhasa", 91.10, 29.70, "CHN"),
    ("Guantánamo hinterland", -75.20, 20.20, "CUB"),
    ("Essequibo", -59.50, 6.00, "GUY"),
    ("Honiara", 160.05, -9.55, "SLB"),
    ("Port-au-Prince", -72.28, 18.53, "HTI"),
    ("Bogotá", -74.10, 4.70, "COL"),
    ("Harare", 31.05, -17.83, "ZWE"),
    ("Sana'a", 44.20, 15.35, "YEM"),
    ("Baghdad", 44.40, 33.30, "IRQ"),
    ("Dhaka", 90.40, 23.80, "BGD"),
    ("Quito", -78.50, -0.20, "ECU"),
    ("Kingston", -76.80, 18.02, "JAM"),
    ("Bishkek", 74.60, 42.80, "KGZ"),
    ("Chişinău", 28.85, 47.00, "MDA"),
    ("Rabat", -6.75, 33.95, "MAR"),
    ("Belgrade", 20.46, 44.80, "SRB"),
    ("Tunis hinterland", 9.90, 36.60, "TUN"),
    ("Kinshasa", 15.40, -4.40, "COD"),
    ("Tongatapu", -175.27, -21.15, "TON"),
    ("Upolu", -171.80, -13.92, "WSM"),
    ("Viti Levu", 178.00, -17.80, "FJI"),
    ("Vanua Levu", 179.20, -16.60, "FJI"),
    ("Efate", 168.35, -17.70, "VUT"),
    ("Mauritius", 57.57, -20.30, "MUS"),
    ("Malta", 14.41, 35.91, "MLT"),
    ("Singapore", 103.79, 1.38, "SGP"),
];

/// Atolls: land so narrow that the probe is the nearest outline, within so many degrees.
const ATOLLS: [(&str, f64, f64, &str); 6] = [
    ("Tarawa", 173.00, 1.45, "KIR"),
    ("Chagos", 72.42, -7.31, "MUS"),
    ("Majuro", 171.20, 7.10, "MHL"),
    ("Funafuti", 179.20, -8.52, "TUV"),
    ("Malé", 73.51, 4.17, "MDV"),
    ("Nauru", 166.93, -0.53, "NRU"),
];
const ATOLL_REACH: f64 = 0.35;

fn outlines() -> Outlines {
    Outlines::decode(ASSET).unwrap()
}

fn id(text: &str) -> AreaId {
    AreaId::parse(text).unwrap()
}

fn name_at(outlines: &Outlines, lon: f64, lat: f64) -> String {
    let area = area_at(outlines, LonLat::new(lon, lat)).and_then(|area| outlines.id(area));
    area.map_or_else(|| "water".to_owned(), |id| id.as_str().to_owned())
}

/// All borders, as pairs of ids in alphabetical order.
fn borders(outlines: &Outlines) -> BTreeSet<(AreaId, AreaId)> {
    let pairs = (0..outlines.arc_count()).filter_map(|arc| match outlines.role(arc) {
        ArcRole::Border(a, b) => outlines.id(a).zip(outlines.id(b)),
        _ => None,
    });
    pairs.collect()
}

#[test]
fn every_place_lies_where_the_united_nations_show_it() {
    let outlines = outlines();
    let wrong: Vec<String> = PROBES
        .iter()
        .map(|(place, lon, lat, expected)| (place, name_at(&outlines, *lon, *lat), expected))
        .filter(|(_, found, expected)| found != *expected)
        .map(|(place, found, expected)| format!("{place}: {found}, not {expected}"))
        .collect();
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn atolls_lie_within_reach_of_their_country() {
    let outlines = outlines();
    for (place, lon, lat, expected) in ATOLLS {
        let x = outlines.x_from_lon(lon);
        let area = outlines.area(id(expected)).unwrap();
        let points = outlines
            .rings(area)
            .into_iter()
            .flat_map(|ring| ring.points());
        let near = points
            .filter_map(|number| outlines.point(number))
            .any(|p| (p.x - x).hypot(p.y - lat) < ATOLL_REACH);
        assert!(near, "{place}");
    }
}

#[test]
fn the_borders_that_are_not_plain_are_these() {
    let found: Vec<(AreaId, AreaId, LineStyle)> = borders(&outlines())
        .into_iter()
        .map(|(a, b)| (a, b, style_between(a, b)))
        .filter(|(_, _, style)| *style != LineStyle::Solid)
        .collect();
    let mut expected = NON_SOLID.to_vec();
    expected.sort_by_key(|(a, b, _)| (*a, *b));
    assert_eq!(
        found, expected,
        "every row of the table is drawn, and nothing else"
    );

    let text = |style| -> Vec<String> {
        let rows = expected.iter().filter(|(_, _, of)| *of == style);
        rows.map(|(a, b, _)| format!("{}-{}", a.as_str(), b.as_str()))
            .collect()
    };
    let dashed = [
        "EGY-XHT", "ETH-SOM", "IND-XJK", "ISR-PSE", "KOR-PRK", "PAK-XJK", "SDN-SSD", "SDN-XBT",
        "SSD-XIT",
    ];
    assert_eq!(text(LineStyle::Dashed), dashed);
    assert_eq!(text(LineStyle::Dotted), ["SDN-XAB", "SSD-XAB"]);
    assert_eq!(text(LineStyle::DashDot), ["ISR-SYR"]);
}

/// 334 before the points are put on the grid. There the 160 m between Namibia and Zimbabwe at
/// Kazungula, where the two do not really meet, fall into one point.
#[test]
fn there_are_333_pairs_of_neighbours() {
    let outlines = outlines();
    assert_eq!(borders(&outlines).len(), 333);
    assert!(
        borders(&outlines).iter().all(|(a, b)| a < b),
        "no area borders itself"
    );
}

#[test]
fn the_line_of_control_is_dotted_inside_jammu_and_kashmir() {
    let outlines = outlines();
    let [(loc, arc)] = outlines.lines() else {
        panic!("one extra line, no more")
    };
    assert_eq!(*loc, id("LOC"));
    assert_eq!(outlines.role(*arc), ArcRole::Line(Some(id("LOC"))));
    assert_eq!(style_of_line(*loc), LineStyle::Dotted);
    let points = outlines.arc_points(*arc);
    assert_eq!(points.len(), 47);
    let inside = points.filter_map(|number| outlines.point(number));
    let inside =
        inside.filter(|p| name_at(&outlines, p.x + outlines.central_meridian(), p.y) == "XJK");
    assert!(
        inside.count() >= 44,
        "its ends may fall on the outline of the simplified area"
    );
}

#[test]
fn no_line_and_no_area_stands_for_kosovo() {
    let outlines = outlines();
    assert_eq!(outlines.area(id("XKX")), None);
    let serbia = outlines.area(id("SRB")).unwrap();
    assert_eq!(outlines.rings(serbia).len(), 1);
}

#[test]
fn colouring_a_country_leaves_undetermined_areas_alone() {
    let outlines = outlines();
    let coloured_with = |owner: &str| -> Vec<String> {
        let ids = (0..outlines.area_count()).filter_map(|area| outlines.id(area));
        let ids = ids.filter(|area| colour_owner(*area) == Some(id(owner)));
        ids.map(|area| area.as_str().to_owned()).collect()
    };
    assert_eq!(
        coloured_with("MAR"),
        ["MAR"],
        "Western Sahara is nobody else's"
    );
    assert_eq!(coloured_with("ESH"), ["ESH"]);
    assert_eq!(
        coloured_with("IND"),
        ["IND", "XAP"],
        "not Jammu and Kashmir"
    );
    assert_eq!(coloured_with("PAK"), ["PAK"]);
    assert_eq!(coloured_with("CHN"), ["CHN", "XAC"]);
    assert_eq!(coloured_with("SDN"), ["SDN", "XHT"]);
    assert_eq!(coloured_with("EGY"), ["EGY", "XBT"]);
    assert_eq!(coloured_with("SSD"), ["SSD", "XIT"]);
    assert_eq!(coloured_with("XJK"), [""; 0]);
    assert_eq!(coloured_with("XAB"), [""; 0]);
}

#[test]
fn antarctica_is_left_out_and_points_stand_for_the_two_smallest() {
    let outlines = outlines();
    assert_eq!(outlines.area_count(), 250);
    assert_eq!(outlines.area(id("ATA")), None);
    let places: Vec<&str> = outlines
        .places()
        .iter()
        .map(|place| place.id.as_str())
        .collect();
    assert_eq!(places, ["SMR", "VAT"]);
    assert!(
        outlines
            .places()
            .iter()
            .all(|p| name_at(&outlines, p.at.lon, p.at.lat) == "ITA")
    );
}

#[test]
fn the_asset_keeps_to_its_budget() {
    assert!(ASSET.len() <= MAX_RAW, "{} bytes", ASSET.len());
}
