package import Markup

/// The end of a journey: what was done, its reference, and below it what happens next.
package func confirmationPanel(_ words: Phrase, reference: String? = nil) -> HTML {
    div(.class("confirmation")) {
        h1 { words }
        if let reference {
            p {
                "Reference "
                strong { data(reference) }
            }
        }
    }
}
