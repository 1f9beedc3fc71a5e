"""Which naming tradition a name belongs to, roughly, to see that none is found less than another."""

ENDINGS = {
    "Polish": ("ski", "ska", "cki", "cka", "wicz", "czyk", "czak", "szyn", "iak", "wska", "wski"),
}
SURNAMES = {
    "Arabic": "ali hassan ibrahim khalil haddad mansour nasser saleh salem khoury farah mikhail "
              "warsame omar abdi yusuf osman elmi nur",
    "Chinese": "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin luo "
               "kwok wong chan cheung lam leung ng tang ho lau yau tse wei han gao tan lee",
    "South Asian": "patel singh kaur khan hussain ahmed begum shah sharma malik mahmood akhtar "
                   "iqbal mirza rahman miah chowdhury choudhury uddin das gupta kumar gill dhillon "
                   "sandhu sidhu grewal bassi chahal johal uppal hayre atwal dhaliwal mann kapoor "
                   "arora ahuja aggarwal verma mehta desai joshi rao reddy nair bhatti qureshi "
                   "siddiqui ansari sheikh butt raja bibi ahmad sultana khatun",
    "Welsh": "jones davies evans lloyd rhys llewellyn griffiths morgan powell pritchard parry "
             "jenkins bevan howell pugh vaughan gwynne meredith owen probert",
}
KNOWN = {name: group for group, names in SURNAMES.items() for name in names.split()}


def tradition(person):
    surname = person["surname"].lower()
    if "-" in surname and not surname.startswith(("al-", "el-")):
        return "Double-barrelled"
    if surname.startswith(("al-", "el-", "al ", "el ")):
        return "Arabic"
    if surname.replace("ń", "n").endswith(ENDINGS["Polish"]):
        return "Polish"
    return KNOWN.get(surname, "English and other")
