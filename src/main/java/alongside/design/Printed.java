package alongside.design;

/** A page that can be had as a PDF too: at its own address, with `?pdf=` and how large; its template shows `components/pdf`. */
public interface Printed extends Page {}
