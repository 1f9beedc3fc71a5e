import ArgumentParser
import Casework
import Foundation
import Records
import Storage
import UseCases

/// What an operator does to accounts, until people are invited from within the service.
struct AccountCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account", abstract: "Give people a sign-in.",
        subcommands: [AddAccountCommand.self])
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
            throw ValidationError("The user name is taken or not plain, or the password too short.")
        }
        print(id)
    }
}

extension Role: ExpressibleByArgument {}
