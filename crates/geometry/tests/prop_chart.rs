//! Properties of the timeline's numbers.

use fil_geometry::chart::{
    Disc, Interval, LinearScale, pack_rows, spread_apart, year_step, year_ticks,
};
use fil_geometry::point::Point;
use proptest::prelude::*;

fn intervals() -> impl Strategy<Value = Vec<Interval>> {
    let interval = (0.0..1000.0_f64, 0.0..200.0_f64)
        .prop_map(|(start, width)| Interval::new(start, start + width));
    prop::collection::vec(interval, 0..80)
}

fn are_apart(a: Interval, b: Interval, gap: f64) -> bool {
    a.end + gap <= b.start || b.end + gap <= a.start
}

fn disc((x, y, room): (f64, f64, f64)) -> Disc {
    Disc {
        at: Point::new(x, y),
        room,
    }
}

proptest! {
    #[test]
    fn a_scale_can_be_undone(
        a in -1e4..1e4_f64, width in 0.1..1e4_f64, start in -1e4..1e4_f64, length in 0.1..1e4_f64, at in -2.0..3.0_f64,
    ) {
        let scale = LinearScale::with_domain_range([a, a + width], [start + length, start]);
        let value = a + width * at;
        prop_assert!((scale.domain_from_range(scale.range_from_domain(value)) - value).abs() < 1e-5 * width.max(1.0));
    }

    #[test]
    fn ticks_are_even_in_order_and_few(start in -3000.0..3000.0_f64, span in 0.0..3000.0_f64, target in 1..40_usize) {
        let step = year_step(span, target);
        let ticks = year_ticks(start, start + span, target);
        prop_assert!(ticks.len() <= target + 1);
        prop_assert!(ticks.windows(2).all(|pair| pair[1] - pair[0] == step));
        prop_assert!(ticks.iter().all(|year| year % step == 0));
        prop_assert!(ticks.iter().all(|year| f64::from(*year) >= start && f64::from(*year) <= start + span));
    }

    #[test]
    fn ticks_are_total(start in any::<f64>(), end in any::<f64>(), target in 0..20_usize) {
        prop_assert!(year_ticks(start, end, target).len() <= target.max(1) + 1);
    }

    #[test]
    fn bars_of_a_row_never_overlap_and_take_the_first_row(bars in intervals(), gap in 0.0..20.0_f64) {
        let rows = pack_rows(&bars, gap);
        prop_assert_eq!(rows.len(), bars.len());
        prop_assert_eq!(&rows, &pack_rows(&bars, gap), "the same bars lie the same way");
        for (n, (bar, row)) in bars.iter().zip(&rows).enumerate() {
            let before = || bars.iter().zip(&rows).take(n);
            prop_assert!(before().filter(|(_, r)| *r == row).all(|(other, _)| are_apart(*bar, *other, gap)));
            for lower in 0..*row {
                let is_free = before().filter(|(_, r)| **r == lower).all(|(other, _)| are_apart(*bar, *other, gap));
                prop_assert!(!is_free, "row {} was free", lower);
            }
        }
    }

    #[test]
    fn rows_are_total(bars in prop::collection::vec((any::<f64>(), any::<f64>()), 0..40), gap in any::<f64>()) {
        let bars: Vec<Interval> = bars.into_iter().map(|(a, b)| Interval::new(a, b)).collect();
        prop_assert_eq!(pack_rows(&bars, gap).len(), bars.len());
    }

    #[test]
    fn nobody_is_pushed_too_far(
        discs in prop::collection::vec((0.0..400.0_f64, 0.0..200.0_f64, 0.0..20.0_f64), 0..40),
        max in 0.0..60.0_f64,
    ) {
        let discs: Vec<Disc> = discs.into_iter().map(disc).collect();
        let out = spread_apart(&discs, max);
        prop_assert!(discs.iter().zip(&out).all(|(a, b)| a.at.distance_squared(*b).sqrt() <= max + 1e-6));
        prop_assert_eq!(&out, &spread_apart(&discs, max));
    }

    #[test]
    fn with_room_enough_all_part(discs in prop::collection::vec((0.0..400.0_f64, 0.0..200.0_f64, 3.0..13.0_f64), 0..7)) {
        let discs: Vec<Disc> = discs.into_iter().map(disc).collect();
        let out = spread_apart(&discs, 1000.0);
        for (n, (a, one)) in out.iter().zip(&discs).enumerate() {
            let mut others = out.iter().zip(&discs).skip(n + 1);
            prop_assert!(others.all(|(b, other)| a.distance_squared(*b).sqrt() > one.room + other.room - 2.0));
        }
    }
}
