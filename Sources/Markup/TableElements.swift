// Tables.

package func table(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("table", attributes, content())
}

package func caption(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("caption", attributes, content())
}

package func thead(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("thead", attributes, content())
}

package func tbody(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("tbody", attributes, content())
}

package func tfoot(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("tfoot", attributes, content())
}

package func tr(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("tr", attributes, content())
}

package func th(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("th", attributes, content())
}

package func td(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    container("td", attributes, content())
}
