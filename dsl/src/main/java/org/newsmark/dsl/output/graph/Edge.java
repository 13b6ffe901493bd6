package org.newsmark.dsl.output.graph;

/** Leads from one node to another, by their ids, and says how: "by", "via", "denies". */
record Edge(String from, String to, String label) {
}
