extension AreaSettings {
    /// The instruments that the settings name and of which no file is held for a day.
    package func unheldNames(by shelf: InstrumentShelf, on day: CalendarDate) -> [String] {
        ([instrument] + furtherInstruments).filter { shelf.newest($0, on: day) == nil }
    }
}
