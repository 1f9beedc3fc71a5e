/// Why what a passkey sent is not taken. Each check has a reason of its own, so that a test can
/// tell that the right one refused.
package enum PasskeyRefusal: Error, Sendable, Hashable {
    // What the browser says that it signed.
    case clientDataTooLong
    case clientDataUnreadable
    case wrongType
    case wrongChallenge
    case wrongOrigin
    case askedFromAnotherSite

    // What the authenticator says of itself.
    case authenticatorDataTruncated
    case authenticatorDataTrailing
    case extensionsUnreadable(CBORFault)
    case wrongParty
    case nobodyPresent
    case nobodyVerified
    case backedUpButNotSyncable
    case syncableHasChanged
    case keyWhereNoneIsDue
    case keyIsMissing

    // Whose it is.
    case anotherCredential
    case anotherOwner
    case credentialTooShort
    case credentialTooLong
    case credentialDiffers

    // The key.
    case keyUnreadable(CBORFault)
    case keyMalformed
    case algorithmNotOffered
    case keyDoesNotFitAlgorithm

    // The signature.
    case signatureMalformed
    case signatureWrong

    // The envelope of a new key.
    case attestationUnreadable(CBORFault)
    case attestationMalformed
}
