package import Markup

/// A place in the service, written once: pages print links to it, the website reads requests by it.
///
///     static let caseFile = root / "cases" / ID<CaseFile>.self      // Address1<ID<CaseFile>>
///     At.caseFile(id)                                               // a Link
package struct Address: Sendable {
    package let pattern: AddressPattern

    package func callAsFunction(
        query: [(StaticString, String)] = [], fragment: String? = nil
    ) -> Link {
        Link(path: pattern.segments(filledWith: []), query: query, fragment: fragment)
    }
}

/// A place that one thing names, such as a case's own page.
package struct Address1<First: AddressPart>: Sendable {
    package let pattern: AddressPattern

    package func callAsFunction(
        _ first: First, query: [(StaticString, String)] = [], fragment: String? = nil
    ) -> Link {
        let path = pattern.segments(filledWith: [first.addressPart])
        return Link(path: path, query: query, fragment: fragment)
    }

    /// What an address of this shape names; nil when it names nothing.
    package func read(_ fillings: [String]) -> First? {
        guard fillings.count == 1, let first = fillings.first else { return nil }
        return First(addressPart: first)
    }
}

/// A place that two things name, such as one agency's research for one case.
package struct Address2<First: AddressPart, Second: AddressPart>: Sendable {
    package let pattern: AddressPattern

    package func callAsFunction(
        _ first: First, _ second: Second,
        query: [(StaticString, String)] = [], fragment: String? = nil
    ) -> Link {
        let path = pattern.segments(filledWith: [first.addressPart, second.addressPart])
        return Link(path: path, query: query, fragment: fragment)
    }

    package func read(_ fillings: [String]) -> (First, Second)? {
        guard fillings.count == 2,
            let first = fillings.first.flatMap(First.init(addressPart:)),
            let second = fillings.last.flatMap(Second.init(addressPart:))
        else { return nil }
        return (first, second)
    }
}

/// The service's first address, `/`, from which every other is written.
package let root = Address(pattern: AddressPattern())

package func / (left: Address, word: StaticString) -> Address {
    Address(pattern: left.pattern.adding(.word(word.description)))
}

package func / <First>(left: Address, part: First.Type) -> Address1<First> {
    Address1(pattern: left.pattern.adding(.hole(First.placeholder)))
}

package func / <First>(left: Address1<First>, word: StaticString) -> Address1<First> {
    Address1(pattern: left.pattern.adding(.word(word.description)))
}

package func / <First, Second>(
    left: Address1<First>, part: Second.Type
) -> Address2<First, Second> {
    Address2(pattern: left.pattern.adding(.hole(Second.placeholder)))
}

package func / <First, Second>(
    left: Address2<First, Second>, word: StaticString
) -> Address2<First, Second> {
    Address2(pattern: left.pattern.adding(.word(word.description)))
}
