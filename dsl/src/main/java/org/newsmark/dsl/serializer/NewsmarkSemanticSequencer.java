package org.newsmark.dsl.serializer;


public class NewsmarkSemanticSequencer extends AbstractNewsmarkSemanticSequencer {
}
