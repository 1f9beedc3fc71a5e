package import Markup

/// The right words for how many: `counted(2, one: "1 case", many: "\(2) cases")`.
///
/// Whole phrases, because languages differ in what a number does to the word after it.
package func counted(_ count: Int, one: Phrase, many: Phrase) -> Phrase {
    count == 1 ? one : many
}

/// A number in a table or report about people in general: counts under 6 are not shown (SR-33),
/// and none at all is not told apart from a few.
package func fiveOrUnder(_ count: Int) -> Phrase {
    count < 6 ? "5 or under" : "\(grouped(count))"
}

/// A number with commas between its thousands, as in 20,000.
package func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
        if index > 0 && (digits.count - index) % 3 == 0 { text.append(",") }
        text.append(digit)
    }
    return text
}
