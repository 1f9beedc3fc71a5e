import Casework
import Markup

/// The names of months and weekdays, each a phrase so that it can be translated.
extension CalendarDate {
    var monthName: Phrase {
        switch month {
        case 1: "January"
        case 2: "February"
        case 3: "March"
        case 4: "April"
        case 5: "May"
        case 6: "June"
        case 7: "July"
        case 8: "August"
        case 9: "September"
        case 10: "October"
        case 11: "November"
        default: "December"
        }
    }

    var shortMonthName: Phrase {
        switch month {
        case 1: "Jan"
        case 2: "Feb"
        case 3: "Mar"
        case 4: "Apr"
        case 5: "May"
        case 6: "Jun"
        case 7: "Jul"
        case 8: "Aug"
        case 9: "Sep"
        case 10: "Oct"
        case 11: "Nov"
        default: "Dec"
        }
    }

    var weekdayName: Phrase {
        switch weekday {
        case 0: "Monday"
        case 1: "Tuesday"
        case 2: "Wednesday"
        case 3: "Thursday"
        case 4: "Friday"
        case 5: "Saturday"
        default: "Sunday"
        }
    }
}
