package import Markup

/// One column of a table.
package struct Column: Sendable {
    /// Whether the rows stand in the order of this column.
    package enum Order: Sendable {
        case ascending
        case descending
        case none
    }

    let words: Phrase
    let isNumeric: Bool
    let isUnseen: Bool
    let sort: Link?
    let order: Order

    /// `sort` reloads the page in the order of this column: the server sorts everything.
    package init(
        _ words: Phrase, numeric isNumeric: Bool = false, unseen isUnseen: Bool = false,
        sort: Link? = nil, order: Order = .none
    ) {
        self.words = words
        self.isNumeric = isNumeric
        self.isUnseen = isUnseen
        self.sort = sort
        self.order = order
    }
}

/// Rows and columns. The first cell of a row names the row. Where the table is wider than the
/// screen it scrolls by itself, by keyboard too, and the page does not.
package func table(
    _ words: Phrase, captionUnseen: Bool = false, columns: [Column], rows: [[HTML]]
) -> HTML {
    div(.class("scroll"), .role("region"), .ariaLabel(words), .tabindex(0)) {
        table {
            caption(.when(captionUnseen, .class("unseen"))) { words }
            thead { tr { for column in columns { columnHeading(column) } } }
            tbody { for row in rows { tableRow(row, columns) } }
        }
    }
}

private func columnHeading(_ column: Column) -> HTML {
    th(.scope("col"), .when(column.isNumeric, .class("number")), order(column)) {
        if let sort = column.sort {
            a(.href(sort)) { column.words }
        } else {
            span(.when(column.isUnseen, .class("unseen"))) { column.words }
        }
    }
}

private func order(_ column: Column) -> Attribute {
    switch column.order {
    case .ascending: .ariaSort("ascending")
    case .descending: .ariaSort("descending")
    case .none: .when(false, .ariaSort("none"))
    }
}

private func tableRow(_ cells: [HTML], _ columns: [Column]) -> HTML {
    tr {
        for (index, cell) in cells.enumerated() {
            let isNumeric = columns.indices.contains(index) && columns[index].isNumeric
            if index == 0 {
                th(.scope("row")) { cell }
            } else {
                td(.when(isNumeric, .class("number"))) { cell }
            }
        }
    }
}
