/// A reason in law for sharing what is known about somebody; an area's lawyers own its list of
/// them, so it is data and never code (SR-14, domain 6.1).
package struct LawfulBasis: Sendable, Hashable, Codable {
    /// What sort of reason it is: sharing needs a lawful basis, and a condition for what is most
    /// private; a gateway is the power of one agency to tell another.
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case article6, article9, criminalOffence, gateway
    }

    /// What records name it by; it stays when the words change.
    package let code: String
    package let words: String
    package let kind: Kind

    package init(code: String, words: String, kind: Kind) {
        self.code = code
        self.words = words
        self.kind = kind
    }
}

extension LawfulBasis {
    /// Where an area begins until its lawyers have written its own list.
    package static let usual = usualBases + usualConditions + usualGateways

    private static let usualBases = [
        LawfulBasis(
            code: "article-6-1-e", words: "UK GDPR Article 6(1)(e): a public task",
            kind: .article6),
        LawfulBasis(
            code: "article-6-1-d", words: "UK GDPR Article 6(1)(d): to protect somebody’s life",
            kind: .article6),
        LawfulBasis(
            code: "article-6-1-c", words: "UK GDPR Article 6(1)(c): a duty that the law lays on us",
            kind: .article6),
        LawfulBasis(
            code: "article-6-1-f",
            words: "UK GDPR Article 6(1)(f): legitimate interests (voluntary bodies)",
            kind: .article6),
    ]

    private static let usualConditions = [
        LawfulBasis(
            code: "article-9-2-g",
            words: "UK GDPR Article 9(2)(g): substantial public interest, with Data Protection "
                + "Act 2018 Schedule 1 (safeguarding; preventing or detecting unlawful acts)",
            kind: .article9),
        LawfulBasis(
            code: "article-9-2-c",
            words: "UK GDPR Article 9(2)(c): to protect the life of somebody who cannot agree",
            kind: .article9),
        LawfulBasis(
            code: "article-9-2-b", words: "UK GDPR Article 9(2)(b): social protection law",
            kind: .article9),
        LawfulBasis(
            code: "article-10",
            words: "UK GDPR Article 10 with Data Protection Act 2018 Schedule 1: criminal offences",
            kind: .criminalOffence),
        LawfulBasis(
            code: "dpa-part-3", words: "Data Protection Act 2018 Part 3: police processing",
            kind: .criminalOffence),
    ]

    private static let usualGateways = [
        LawfulBasis(
            code: "crime-and-disorder-115", words: "Crime and Disorder Act 1998 section 115",
            kind: .gateway),
        LawfulBasis(
            code: "children-acts", words: "Children Acts 1989 and 2004", kind: .gateway),
        LawfulBasis(code: "care-act", words: "Care Act 2014", kind: .gateway),
        LawfulBasis(
            code: "human-rights", words: "Human Rights Act 1998: Articles 2, 3 and 8",
            kind: .gateway),
        LawfulBasis(
            code: "common-law",
            words: "Common law: the public interest outweighs the duty of confidence",
            kind: .gateway),
        LawfulBasis(code: "domestic-abuse-act", words: "Domestic Abuse Act 2021", kind: .gateway),
    ]
}
