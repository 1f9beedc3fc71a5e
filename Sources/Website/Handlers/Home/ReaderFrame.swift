import Casework
import Markup
import Pages
import Records
import UseCases

extension Visit {
    /// The frame of a page for this reader, with the places that her roles lead to.
    func frame() async throws -> PageFrame {
        let role = Role.allCases.last(where: reader.roles.contains)
        let around = try await office.surroundings(of: reader)
        let all = places(isLead: around.isLead)
        var further = Array(all.dropFirst(PageFrame.mostPlaces))
        if signedIn.areas.count > 1 {
            further.append(NavigationItem("Work in another area", At.chooseArea()))
        }
        return frame(
            serviceName: around.serviceName, areaName: around.areaName,
            reader: ReaderLine(
                name: signedIn.account.name, agency: around.agencyName,
                role: role?.words ?? "No role here"),
            navigation: all,
            further: further + [
                NavigationItem("Your sign-in", At.ownSignIn()),
                NavigationItem("Your display", At.ownDisplay()),
            ])
    }

    /// The first five stand at the top of a page, the others at its foot.
    private func places(isLead: Bool) -> [NavigationItem] {
        var places: [NavigationItem] = []
        if reader.holds(anyOf: Self.conferring) {
            places.append(item("Cases", At.cases(), "/cases"))
            places.append(item("Meetings", At.meetings(), "/meetings"))
        }
        if reader.holds(anyOf: Set<Role>.representatives.union(Set<Role>.advocacy)) {
            places.append(item("Actions", At.actions(), "/actions"))
        }
        if reader.holds(anyOf: Self.conferring.union([.referrer])) {
            places.append(item("Referrals", At.referrals(), "/referrals"))
        }
        if reader.holds(anyOf: .seeingAgencies) {
            places.append(item("Agencies", At.agencies(), "/agencies"))
        } else if isLead {
            places.append(item("People", At.ownAgency(), "/people"))
        }
        if reader.holds(anyOf: Office.settingsReaders) {
            places.append(item("Settings", At.settings(), "/settings"))
        }
        if reader.oversight != nil {
            places.append(item("Access record", At.accessRecord(), "/record"))
        }
        if reader.holds(anyOf: [.advocacyManager]) {
            places.append(item("Advisers", At.advisers(), "/advisers"))
        }
        return places
    }

    private func item(_ words: Phrase, _ link: Link, _ beginning: String) -> NavigationItem {
        NavigationItem(words, link, isCurrent: place.hasPrefix(beginning))
    }

    private static let conferring = Set<Role>.conveners.union(Set<Role>.representatives)
        .union(Set<Role>.advocacy)
}
