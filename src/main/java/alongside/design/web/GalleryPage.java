package alongside.design.web;

import alongside.design.Form;
import alongside.design.Printed;
import java.util.List;

/** @param mended a form as it is first seen @param broken the same with problems @param pictures the names of our pictures */
public record GalleryPage(Form mended, Form broken, List<String> pictures) implements Printed {}
