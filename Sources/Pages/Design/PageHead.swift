import Markup

func pageHead(_ frame: PageFrame, _ titleWords: HTML) -> HTML {
    head {
        meta(.charset("utf-8"))
        meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
        meta(.name("robots"), .content("noindex, nofollow"))
        title { titleWords }
        link(.rel("icon"), .href(frame.addresses.icon))
        link(.rel("stylesheet"), .href(frame.addresses.stylesheet))
        script(.type("module"), .src(frame.addresses.script))
    }
}

/// "Error: Research - Northbridge - Conference"
///
/// A hole of the words is kept only when it is a number or a reference such as M26-407. A title
/// that holds anything else could hold a name, and then only the area and the service are said.
func pageTitle(_ words: Phrase, _ frame: PageFrame, isWrong: Bool = false) -> HTML {
    group {
        if isWrong { "Error: " }
        if isFitForTitle(words) {
            words
            " - "
        }
        data(frame.areaName)
        " - "
        data(frame.serviceName)
    }
}

private func isFitForTitle(_ words: Phrase) -> Bool {
    words.holes.allSatisfy { hole in
        switch hole {
        case .number: true
        case .phrase(let inner): isFitForTitle(inner)
        case .data(let text): isReference(text)
        }
    }
}

private func isReference(_ text: String) -> Bool {
    let bytes = text.utf8
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    let isCapital = { (byte: UInt8) in (0x41...0x5A).contains(byte) }
    return bytes.count <= 20 && bytes.contains(where: isDigit)
        && bytes.allSatisfy { isDigit($0) || isCapital($0) || $0 == 0x2D || $0 == 0x2F }
}
