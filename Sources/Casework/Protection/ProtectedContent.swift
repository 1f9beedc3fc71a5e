/// How the victim is reached, without the numbers and names by which it could be done.
extension SafeContact {
    package var withholding: SafeContact {
        ProtectedDetail.Kind.ofContact.reduce(into: self) { contact, kind in
            if !contact[kind].isEmpty { contact[kind] = .withheld }
        }
    }

    package func restoring(from standing: SafeContact) -> SafeContact {
        ProtectedDetail.Kind.ofContact.reduce(into: self) { contact, kind in
            if contact[kind].isWithheld { contact[kind] = standing[kind] }
        }
    }

    package subscript(_ kind: ProtectedDetail.Kind) -> PrivateText {
        get {
            switch kind {
            case .telephone: telephone
            case .email: email
            case .safePerson: safePerson
            case .address, .temporaryAddress, .school: PrivateText("")
            }
        }
        set {
            switch kind {
            case .telephone: telephone = newValue
            case .email: email = newValue
            case .safePerson: safePerson = newValue
            case .address, .temporaryAddress, .school: break
            }
        }
    }

    package var holdsWithheld: Bool {
        ProtectedDetail.Kind.ofContact.contains { self[$0].isWithheld }
    }
}

/// A referral without what could lead to the victim or a child.
extension ReferralContent {
    /// As every page has it.
    package var withholding: ReferralContent {
        var content = self
        content.people = people.withholding
        content.safeContact = safeContact.withholding
        return content
    }

    /// As a page has it that tells what changed since an earlier version. What is hidden by now
    /// was not always: the same words are hidden in every version.
    package func withholding(
        since before: ReferralContent? = nil, whatIsHiddenIn latest: ReferralContent? = nil
    ) -> ReferralContent {
        let hidden = latest.map { latest in latest.protectedDetails.map { latest[$0] } } ?? []
        var content = withholding
        for detail in people.everyDetail where hidden.contains(where: self[detail].saysTheSame) {
            content[detail] = .withheld
        }
        guard let before else { return content }
        for detail in protectedDetails where before[detail] != self[detail] {
            content[detail] = .withheldAnew
        }
        return content
    }

    /// What came back from a form, with what stood there wherever the form showed nothing.
    package func restoring(from standing: ReferralContent) -> ReferralContent {
        var content = self
        content.people = people.restoring(from: standing.people)
        content.safeContact = safeContact.restoring(from: standing.safeContact)
        return content
    }

    /// Everything protected that somebody wrote.
    package var protectedDetails: [ProtectedDetail] {
        people.protectedDetails
            + ProtectedDetail.Kind.ofContact.filter { !safeContact[$0].isEmpty }
            .map { ProtectedDetail($0) }
    }

    package subscript(_ detail: ProtectedDetail) -> PrivateText {
        get { detail.person == nil ? safeContact[detail.kind] : people[detail] }
        set {
            if detail.person == nil {
                safeContact[detail.kind] = newValue
            } else {
                people[detail] = newValue
            }
        }
    }

    /// Whether something that was hidden was never put back; such content is not kept.
    package var holdsWithheld: Bool {
        safeContact.holdsWithheld
            || people.contains { person in
                ProtectedDetail.Kind.ofPeople.contains { person[$0].isWithheld }
            }
    }
}
