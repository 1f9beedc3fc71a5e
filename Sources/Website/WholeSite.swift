/// Every address of the service.
package func wholeSite() -> Site {
    var site = Site()
    site.addAccountAddresses()
    site.addReferrals()
    site.addCases()
    site.addMeetings()
    site.addLiveWindows()
    site.addActions()
    site.addConflicts()
    site.addLinks()
    site.addSettings()
    site.addStaff()
    site.addRecord()
    site.addProtection()
    return site
}
