/// What somebody needs a protected detail for.
package enum RevealPurpose: String, Sendable, Hashable, Codable, CaseIterable {
    case reachVictim, visit, checkSafety, safeguardChild, correctRecord, other
}

/// That a protected detail was shown, and what for: a part of an entry of the access record.
package struct Reveal: Sendable, Hashable, Codable {
    package let detail: ProtectedDetail
    package let purpose: RevealPurpose
    package let words: PrivateText

    package init(_ detail: ProtectedDetail, for purpose: RevealPurpose, _ words: PrivateText) {
        self.detail = detail
        self.purpose = purpose
        self.words = words
    }
}

/// A protected value on its way to the one page that shows it.
package struct RevealedDetail: Sendable {
    package let detail: ProtectedDetail
    /// Whose it is, by their part in the case.
    package let role: CaseRole
    package let value: PrivateText
    package let reference: CaseReference?
    package let at: Instant

    package init(
        _ detail: ProtectedDetail, of role: CaseRole, _ value: PrivateText,
        in reference: CaseReference?, at moment: Instant
    ) {
        self.detail = detail
        self.role = role
        self.value = value
        self.reference = reference
        at = moment
    }
}
