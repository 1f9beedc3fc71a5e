/// Where the people of a case live, stay and go to school, as far as it must not be known.
extension [CasePerson] {
    /// Every protected value that somebody wrote.
    package var protectedDetails: [ProtectedDetail] {
        everyDetail.filter { detail in
            first { $0.id == detail.person }.map { isProtected(detail.kind, of: $0) } ?? false
        }
    }

    /// Every place that somebody wrote, protected or not.
    var everyDetail: [ProtectedDetail] {
        flatMap { person in
            ProtectedDetail.Kind.ofPeople.filter { !person[$0].isEmpty }
                .map { ProtectedDetail($0, of: person.id) }
        }
    }

    /// The same people without these values.
    package var withholding: [CasePerson] {
        protectedDetails.reduce(into: self) { $0[$1] = .withheld }
    }

    package subscript(_ detail: ProtectedDetail) -> PrivateText {
        get { first { $0.id == detail.person }?[detail.kind] ?? PrivateText("") }
        set {
            guard let index = firstIndex(where: { $0.id == detail.person }) else { return }
            self[index][detail.kind] = newValue
        }
    }

    private func isProtected(_ kind: ProtectedDetail.Kind, of person: CasePerson) -> Bool {
        switch kind {
        case .address: return isHidden(person)
        case .temporaryAddress: return person.role != .perpetrator
        case .school: return true
        case .telephone, .email, .safePerson: return false
        }
    }

    /// An address is hidden unless somebody said that the perpetrator knows it; and wherever else
    /// a hidden one was written it is hidden too.
    private func isHidden(_ person: CasePerson) -> Bool {
        if person.role != .perpetrator { return hidesOwn(person) }
        return contains {
            $0.role != .perpetrator && $0.address.saysTheSame(as: person.address) && hidesOwn($0)
        }
    }

    private func hidesOwn(_ person: CasePerson) -> Bool {
        switch person.addressKnowledge {
        case .known: return false
        case .notKnown, .refuge: return true
        case nil: break
        }
        // Nobody was asked: a perpetrator who lives there knows it.
        if person.role == .victim { return !isPerpetrators(person.address) }
        guard let victim = first(where: { $0.role == .victim }) else { return true }
        return !victim.address.saysTheSame(as: person.address) || hidesOwn(victim)
    }

    private func isPerpetrators(_ address: PrivateText) -> Bool {
        contains {
            $0.role == .perpetrator
                && ($0.livesWithVictim == .yes || $0.address.saysTheSame(as: address))
        }
    }
}

extension [CasePerson] {
    /// What a form gave back as hidden is what stood there before. Somebody new who lives with the
    /// victim has the victim's address.
    package func restoring(from standing: [CasePerson]) -> [CasePerson] {
        var people = self
        for index in people.indices {
            for kind in ProtectedDetail.Kind.ofPeople where people[index][kind].isWithheld {
                people[index][kind] = standing[ProtectedDetail(kind, of: people[index].id)]
            }
        }
        let home = people.first { $0.role == .victim }?.address ?? PrivateText("")
        for index in people.indices where self[index].address.isWithheld {
            let isNew = !standing.contains { $0.id == people[index].id }
            if isNew && people[index].livesWithVictim == .yes { people[index].address = home }
        }
        return people
    }
}

extension CasePerson {
    /// Whether more than its town is written of a refuge: a house number or a postcode.
    package var isRefugeInFull: Bool { addressKnowledge == .refuge && address.holdsDigits }

    subscript(_ kind: ProtectedDetail.Kind) -> PrivateText {
        get {
            switch kind {
            case .address: address
            case .temporaryAddress: self[PersonDetail.temporaryAddress]
            case .school: self[PersonDetail.school]
            case .telephone, .email, .safePerson: PrivateText("")
            }
        }
        set {
            switch kind {
            case .address: address = newValue
            case .temporaryAddress: self[PersonDetail.temporaryAddress] = newValue
            case .school: self[PersonDetail.school] = newValue
            case .telephone, .email, .safePerson: break
            }
        }
    }
}

extension ProtectedDetail.Kind {
    package static let ofPeople: [Self] = [.address, .temporaryAddress, .school]
    package static let ofContact: [Self] = [.telephone, .email, .safePerson]
}
