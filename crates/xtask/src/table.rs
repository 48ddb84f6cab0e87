//! Small text tables: the first column to the left, the others to the right.

/// Lays out rows of equal length under a heading row.
pub(crate) fn table(heading: &[&str], rows: &[Vec<String>]) -> String {
    let head: Vec<String> = heading.iter().map(ToString::to_string).collect();
    let mut widths: Vec<usize> = head.iter().map(|cell| cell.chars().count()).collect();
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let rule: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
    [&head, &rule]
        .into_iter()
        .chain(rows)
        .map(|row| line(row, &widths))
        .collect::<Vec<_>>()
        .join("\n")
}

/// One row, padded to the widths of its columns.
fn line(row: &[String], widths: &[usize]) -> String {
    let cells: Vec<String> = row
        .iter()
        .zip(widths)
        .enumerate()
        .map(|(column, (cell, width))| {
            let gap = " ".repeat(width.saturating_sub(cell.chars().count()));
            if column == 0 {
                format!("{cell}{gap}")
            } else {
                format!("{gap}{cell}")
            }
        })
        .collect();
    format!("  {}", cells.join("  ").trim_end())
}

#[cfg(test)]
mod tests {
    use super::table;

    #[test]
    fn columns_line_up() {
        let text = table(
            &["step", "time"],
            &[
                vec!["node".into(), "0.1 s".into()],
                vec!["a".into(), "12.0 s".into()],
            ],
        );
        assert_eq!(
            text,
            "  step    time\n  ----  ------\n  node   0.1 s\n  a     12.0 s"
        );
    }
}
