import ArgumentParser
import Hummingbird
import HummingbirdTLS
@main struct Marac: ParsableCommand { func run() {} }
