/// What a browser sent cannot be read; the answer is 400. It never says what was sent.
enum BadInput: Error, Equatable {
    case tooManyFields
    case fieldTooLong
    case sameFieldTwice
    case namelessField
    case badEscape
    case notText
    case controlCharacter
}
