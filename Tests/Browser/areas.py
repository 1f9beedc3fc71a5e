"""Areas that an operator sets up at the command line before the server listens."""

import datetime
from dataclasses import dataclass

from visitor import PASSWORD

KINDS = {
    "Hospital Trust": "acuteTrust", "Community Safety": "other", "Police": "police",
    "IDVA Service": "advocacy", "Council Housing": "housing", "Probation": "probation",
    "Homes Association": "registeredLandlord",
}


@dataclass
class Colleague:
    """Somebody who gets a sign-in."""

    user_name: str
    name: str
    agency: str
    role: str


NURSE = Colleague("nurse", "Nora Firstly", "Hospital Trust", "referrer")
COORDINATOR = Colleague("coordinator", "Cleo Orderley", "Community Safety", "coordinator")
CHAIR = Colleague("chair", "Chas Benchworth", "Police", "chair")
POLICE = Colleague("police.rep", "Petra Inventley", "Police", "representative")
HOUSING = Colleague("housing.rep", "Hugo Trialworth", "Council Housing", "representative")
MANAGER = Colleague("idva.manager", "Ida Placeholme", "IDVA Service", "advocacyManager")
ADVISER = Colleague("idva.one", "Vita Examplow", "IDVA Service", "advocate")
SECOND_ADVISER = Colleague("idva.two", "Asta Fictorby", "IDVA Service", "advocate")
PROBATION = Colleague("probation.rep", "Priya Outlinden", "Probation", "representative")
EVERYBODY = [NURSE, COORDINATOR, CHAIR, POLICE, HOUSING, MANAGER, ADVISER, SECOND_ADVISER]


def set_up(program, name, ending, colleagues, preset="sheffield", without_agreement=()):
    """An area with these colleagues and their agencies; gives back its id."""
    area = program.operator("area", "add", name, "--preset", preset)
    agencies = {}
    for agency in dict.fromkeys([one.agency for one in colleagues] + list(without_agreement)):
        agencies[agency] = program.operator(
            "area", "add-agency", area, f"{name} {agency}", "--kind", KINDS[agency])
        if agency not in without_agreement:
            sign(program, area, agencies[agency])
    for one in colleagues:
        program.operator(
            "account", "add", one.user_name + ending, "--name", one.name, "--agency",
            agencies[one.agency], "--area", area, "--role", one.role, typed=PASSWORD + "\n")
    return area


def sign(program, area, agency):
    signed_on = datetime.date.today()
    review_by = signed_on + datetime.timedelta(days=365)
    program.operator(
        "area", "sign-agreement", area, agency, "--signed-on", str(signed_on),
        "--review-by", str(review_by))
