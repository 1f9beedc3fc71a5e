/// Every address of the service.
package func wholeSite() -> Site {
    var site = Site()
    site.addAccountAddresses()
    site.addReferralAddresses()
    site.addCases()
    site.addMeetings()
    site.addActions()
    return site
}
