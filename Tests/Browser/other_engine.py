"""An empty PostgreSQL database for one run of the program, where the machine has a server."""

import os
import subprocess
from glob import glob

SERVER = "MARAC_TEST_POSTGRES"


def empty_database(name):
    """The address of a new database beside the one of the Swift tests; nothing without a server."""
    address = os.environ.get(SERVER)
    if not address:
        return None
    asks = [program(), "--quiet", "--no-psqlrc", "-v", "ON_ERROR_STOP=1", address, "-c"]
    for statement in (f"DROP DATABASE IF EXISTS {name}", f"CREATE DATABASE {name}"):
        subprocess.run([*asks, statement], check=True, stdout=subprocess.DEVNULL)
    return address.rsplit("/", 1)[0] + "/" + name


def program():
    found = sorted(glob("/usr/lib/postgresql/*/bin/psql"))
    return found[-1] if found else "psql"
