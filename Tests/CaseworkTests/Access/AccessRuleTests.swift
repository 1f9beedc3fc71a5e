import Casework
import Specimens
import Testing

@Suite struct AccessRuleTests {
    @Test(arguments: Role.allCases)
    func `an address for roles admits those who hold one of them`(role: Role) {
        let rule = AccessRule.roles([.chair, .coordinator])
        #expect(rule.admits(Specimen.reader(role)) == [.chair, .coordinator].contains(role))
        #expect(
            AccessRule.freshly([.chair, .coordinator]).admits(Specimen.reader(role))
                == [.chair, .coordinator].contains(role))
        #expect(AccessRule.signedIn.admits(Specimen.reader(role)))
        #expect(!AccessRule.roles([]).admits(Specimen.reader(role)))
    }

    @Test func `a rule is written with its roles in the order of the field`() {
        #expect("\(AccessRule.roles([.chair, .coordinator]))" == "roles: coordinator, chair")
        #expect("\(AccessRule.signedIn)" == "signed in")
        #expect("\(Anyone.anyone)" == "anyone")
    }

    @Test func `only setting up one’s own sign-in comes before everything else`() {
        let roles = Set(Role.allCases)
        for rule in [AccessRule.signedIn, .roles(roles), .freshly(roles)] {
            #expect(!rule.isForOwnSignIn)
        }
        #expect(AccessRule.ownSignIn.isForOwnSignIn)
        #expect(AccessRule.ownSignInFreshly.isForOwnSignIn)
    }
}
