# Two kinds.
INSERT DATA { cge:ada-lang cg:entityKind cg:person-investor }
