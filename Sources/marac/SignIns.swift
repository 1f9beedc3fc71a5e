import ArgumentParser
import Demonstration

/// Prints the sign-ins of a demonstration, one for each role.
struct SignIns: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign-ins", abstract: "Print the sign-ins of the demonstration.")

    @OptionGroup var options: DataOptions

    func run() throws {
        guard options.folder.isDemonstration else {
            throw ValidationError("This data folder is not a demonstration.")
        }
        Self.show(Demonstration.signIns)
    }

    static func show(_ signIns: [DemonstrationSignIn]) {
        let widest = signIns.map(\.userName.count).max() ?? 0
        for person in signIns {
            let gap = String(repeating: " ", count: max(widest - person.userName.count, 0) + 2)
            print("  \(person.userName)\(gap)\(person.words), \(person.agency)")
        }
        print("The password of each is \(Demonstration.password)")
    }
}
