// Enhancement only: everything works without this file.
