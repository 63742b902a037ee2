module consumer {
    requires io.github.depeche;
}
