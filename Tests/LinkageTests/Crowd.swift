import Linkage

/// Five hundred invented people who are not the one looked for, the same ones every time.
enum Crowd {
    private static let forenames = [
        "Anna", "Bryn", "Carys", "Dev", "Ewa", "Farid", "Grace", "Hana", "Ian", "Jaspreet",
    ]
    private static let surnames = [
        "Mockson", "Fakeley", "Sampleby", "Testwell", "Trialton", "Dummond", "Modelski",
        "Specimenko", "Invent", "Pretendi",
    ]

    static func person(_ number: Int) -> PersonDescription {
        PersonDescription(
            names: [
                WrittenName(
                    forename: forenames[number % 10], surname: surnames[number / 10 % 10])
            ],
            born: BirthDate(
                year: 1950 + number * 7 % 60, month: number % 12 + 1, day: number * 5 % 28 + 1),
            sex: number % 2 == 0 ? .female : .male,
            addresses: [
                WrittenAddress(
                    house: String(number % 90 + 1), street: "\(surnames[number % 7]) Road",
                    town: "Mockford", postcode: "ZZ\(number % 8 + 1) \(number % 9)QX")
            ],
            telephones: [String(7_700_900_000 + number * 37)])
    }

    static func index() -> PersonIndex<String> {
        var index = PersonIndex<String>()
        for number in 0..<500 { index.add(person(number), as: "\(number)") }
        return index
    }
}
