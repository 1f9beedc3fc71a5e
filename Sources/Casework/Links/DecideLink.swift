/// Two people of two cases are one person, or they are not.
package struct DecideLink: Decision {
    package let link: PersonLink

    package init(_ link: PersonLink) {
        self.link = link
    }

    package enum Refusal: Error, Equatable, CaseIterable { case decidedOtherwise, isRepeatAlready }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        if let before = file.links.link(link.pair)?.link, before.news(in: link.reasons).isEmpty {
            guard before.isSame == link.isSame else { throw .decidedOtherwise }
            return []
        }
        if link.makesRepeat {
            guard case .new = file.kind else { throw .isRepeatAlready }
        }
        return [.personLinkDecided(PersonLinkDecided(link: link, stamp: Stamp(occasion)))]
    }
}
