"""One case on its way round, from referral to outcome, and the people who take it there."""

from dataclasses import dataclass, field

from visitor import Visitor

VICTIM = "Zyxandra Quillfeather"
PERPETRATOR = "Barnaxo Quillfeather"
CHILD = "Pipkin Quillfeather"
NEIGHBOUR = "Ottoline Brambleshanks"
YOUNG_VICTIM = "Wilhelmyna Thistlequark"
FATHER = "Ogbertus Thistlequark"
BROTHER = "Xanthippo Thistlequark"
NAMES = [VICTIM, PERPETRATOR, CHILD, NEIGHBOUR, YOUNG_VICTIM, FATHER, BROTHER]
# Of those whose referrals take another way than the usual one.
ONE_SIDE = "Philomenka Ravensprockett"
OTHER_SIDE = "Ignatzius Dovetailor"
WHO_CAN_WAIT = "Eulalinda Cobblequist"
NOT_FOR_US = "Theodorika Marzipanov"
MANAGED = "Hildegonda Brackenfiddle"
DANGEROUS = "Zebulonius Grimshackle"
NAMES += [ONE_SIDE, OTHER_SIDE, WHO_CAN_WAIT, NOT_FOR_US, MANAGED, DANGEROUS]
# Somebody who comes again under another name, and her sister.
KNOWN = "Aleksandrina Featherquill"
KNOWN_RENAMED = "Alexandrina Mossbotham"
KNOWN_SISTER = "Bernadotta Featherquill"
KNOWN_HIM = "Casimirus Featherquill"
NAMES += [KNOWN, KNOWN_RENAMED, KNOWN_SISTER, KNOWN_HIM]


@dataclass
class World:
    """What all steps share: the browser, the address of the service, and who watches and counts."""

    browser: object
    base: str
    inspection: object
    tally: object


@dataclass
class Circle:
    world: World
    scripted: bool
    # A second referral of the same people is a repeat; the first cannot be.
    is_repeat: bool = False
    days_to_meeting: int = 14
    # How the user names of the area end; those of the demonstration stand alone.
    ending: str = ""
    people: dict = field(default_factory=dict)
    draft: str = ""
    referral: str = ""
    case: str = ""
    reference: str = ""
    meeting: str = ""

    def person(self, user_name):
        """Somebody in a browser of their own, who stays there for the whole circle."""
        if user_name not in self.people:
            self.people[user_name] = Visitor(
                self.world, user_name + self.ending, self.scripted, called=user_name)
        return self.people[user_name]

    def signed_in(self, user_name):
        known = user_name in self.people
        visitor = self.person(user_name)
        if not known:
            visitor.signs_in()
        return visitor

    nurse = property(lambda self: self.signed_in("nurse"))
    coordinator = property(lambda self: self.signed_in("coordinator"))
    chair = property(lambda self: self.signed_in("chair"))
    minute_taker = property(lambda self: self.signed_in("minute.taker"))
    manager = property(lambda self: self.signed_in("idva.manager"))
    adviser = property(lambda self: self.signed_in("idva.one"))
    police = property(lambda self: self.signed_in("police.rep"))
    housing = property(lambda self: self.signed_in("housing.rep"))
    lapsed = property(lambda self: self.signed_in("homes.rep"))

    def go_home(self):
        for visitor in self.people.values():
            visitor.leaves()
