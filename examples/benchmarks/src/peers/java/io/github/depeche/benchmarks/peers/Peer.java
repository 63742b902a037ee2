package io.github.depeche.benchmarks.peers;

import java.time.LocalDate;

/** A library that reads articles. */
interface Peer {

    /** Reads an article; what it finds is not looked at here. */
    void read(String text, LocalDate published);
}
