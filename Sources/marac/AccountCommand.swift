import ArgumentParser
import Casework
import Foundation
import Pages
import Records
import Storage
import UseCases

/// What an operator does to accounts: the first people of an area, and shutting somebody out.
///
/// Everybody else is invited from within the service. Both are told in the ledger.
struct AccountCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account", abstract: "Give people access, list it and end it.",
        subcommands: [
            AddAccountCommand.self, EnrolAccountCommand.self, EndAccountCommand.self,
            ListAccountsCommand.self,
        ])
}

/// Gives a person a sign-in. The password is read from standard input, never from the command line.
struct AddAccountCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Give a person a sign-in; the password is read from standard input.")

    @OptionGroup var options: DataOptions
    @Argument(help: "The user name.") var userName: String
    @Option(help: "The person's name.") var name: String
    @Option(help: "The agency's id.") var agency: String
    @Option(help: "The area's id.") var area: String
    @Option(help: "A role; give the option again for another.") var role: [Role]

    func run() async throws {
        guard let password = readLine(strippingNewline: true) else {
            throw ValidationError("Write the password to standard input.")
        }
        let office = try await Wiring(options: options).office(
            .here(), home: HomeFolder.find(options.home))
        let areaID: ID<Area> = try readID(area, "area")
        let request = AddAccount(
            userName: userName, name: name, agency: try readID(agency, "agency"),
            roles: role.map { HeldRole($0, in: areaID) }, password: password)
        let added = try await office.addAccount(request)
        await office.store.close()
        guard case .success(let id) = added else {
            throw ValidationError(
                "The user name is taken or not plain, the password too short, or the roles "
                    + "exclude each other.")
        }
        print(id)
    }
}

/// Gives somebody who has a sign-in a place in another area.
struct EnrolAccountCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "enrol", abstract: "Give a person with a sign-in a place in another area.")

    @OptionGroup var options: DataOptions
    @Argument(help: "The user name.") var userName: String
    @Option(help: "The agency's id.") var agency: String
    @Option(help: "The area's id.") var area: String
    @Option(help: "A role; give the option again for another.") var role: [Role]

    func run() async throws {
        let office = try await Wiring(options: options).office(
            .here(), home: HomeFolder.find(options.home))
        let enrolled = try await office.enrolAccount(
            named: userName, of: try readID(agency, "agency"), as: role,
            in: try readID(area, "area"))
        await office.store.close()
        switch enrolled {
        case nil: throw ValidationError("There is no such user name.")
        case .failure(let refused): throw ValidationError(line(for: refused))
        case .success: print("\(userName) has access from now on.")
        }
    }
}

/// Ends somebody's access to every area at once.
struct EndAccountCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "end", abstract: "End a person's access everywhere, at once.")

    @OptionGroup var options: DataOptions
    @Argument(help: "The user name.") var userName: String

    func run() async throws {
        let office = try await Wiring(options: options).office(
            .here(), home: HomeFolder.find(options.home))
        let isEnded = try await office.endAccount(named: userName)
        await office.store.close()
        guard isEnded else { throw ValidationError("There is no such user name.") }
        print("\(userName) has no access any more.")
    }
}

/// Lists who has access to what.
struct ListAccountsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List accounts, their roles and until when they stand.")

    @OptionGroup var options: DataOptions

    func run() async throws {
        let office = try await Wiring(options: options).office(
            .here(), home: HomeFolder.find(options.home))
        let accounts = try await office.accounts()
        await office.store.close()
        for (account, places) in accounts {
            let state = account.isDisabled ? " (shut out)" : ""
            print("\(account.userName)  \(account.name)\(state)")
            for place in places { print("  \(line(for: place))") }
        }
    }

    private func line(for place: MembershipRow) -> String {
        let roles = place.roles.map(\.rawValue).joined(separator: ", ")
        let end = place.endsOn.map { ", until \($0)" } ?? ""
        let check = place.confirmation.map { ", to be confirmed by \($0.dueBy)" } ?? ""
        return "area \(place.area): \(place.standing.rawValue), \(roles)\(end)\(check)"
    }
}

extension Role: ExpressibleByArgument {}
