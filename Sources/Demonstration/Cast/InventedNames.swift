import Casework

/// Names that nobody has: each surname is put together from a word for trying things out.
enum InventedNames {
    private static let beginnings = [
        "Sample", "Mock", "Tester", "Fictor", "Invent", "Specim", "Draften", "Exempl", "Trialen",
        "Protot", "Imagin", "Suppos", "Rehears", "Pattern", "Stencil", "Notion", "Outlin",
        "Placehold",
    ]
    private static let endings = [
        "erton", "ridge", "erley", "erby", "worth", "erlow", "holme", "stead", "combe", "mere",
        "erwick", "thorpe",
    ]
    private static let women = [
        "Alba", "Bethan", "Carys", "Dana", "Ewa", "Farah", "Grace", "Hanna", "Ines", "Jade",
        "Katya", "Leila", "Mina", "Nadia", "Olwen", "Priya", "Rosa", "Sana", "Tess", "Una",
        "Vera", "Wanda", "Yasmin", "Zofia", "Amara", "Brigid", "Chloe", "Delia",
    ]
    private static let men = [
        "Adam", "Boris", "Callum", "Dev", "Ellis", "Farid", "Gareth", "Hamid", "Ivan", "Joel",
        "Karl", "Lewis", "Marek", "Nabil", "Owen", "Pavel", "Rhys", "Samir", "Tomas", "Usman",
        "Victor", "Xavier", "Yusuf", "Zachary", "Anton", "Bram", "Cedric", "Duncan",
    ]
    private static let children = [
        "Ari", "Bo", "Cleo", "Dara", "Eden", "Finn", "Gia", "Hal", "Isla", "Jo", "Kit", "Lou",
        "Max", "Noa", "Ola", "Pip", "Remy", "Sol", "Toby", "Uma",
    ]

    static func surname(_ chance: inout Chance) -> String {
        chance.one(of: beginnings) + chance.one(of: endings)
    }

    static func adult(isWoman: Bool, _ chance: inout Chance) -> String {
        chance.one(of: isWoman ? women : men)
    }

    static func child(_ chance: inout Chance) -> String { chance.one(of: children) }
}
